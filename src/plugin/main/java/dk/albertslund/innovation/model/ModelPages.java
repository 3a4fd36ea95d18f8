package dk.albertslund.innovation.model;

import java.util.Map;

/** KL's web pages about the phases. KL has none for phase 5; the page of the whole model is used for it. */
public final class ModelPages {
    private static final String MODEL = "http://klk.kl.dk/innovationsmodel";
    private static final String NEWS = "https://www.kl.dk/nyhed/";
    private static final Map<Phase, String> PAGES = Map.of(
            Phase.FOCUS, NEWS + "2013/januar/00-fokusering/",
            Phase.DISCOVERY, NEWS + "2013/januar/01-opdagelse/",
            Phase.THEMING, NEWS + "2013/januar/02-tematisering/",
            Phase.IDEATION, NEWS + "2013/januar/03-ideudvikling/",
            Phase.PRIORITISATION, NEWS + "2013/januar/04-prioritering/",
            Phase.CONTINUATION, NEWS + "2010/november/spredning/");

    private ModelPages() {}

    public static String of(Phase phase) {
        return PAGES.getOrDefault(phase, MODEL);
    }
}
