package dk.albertslund.devhost.resources.soy;

import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.jssrc.restricted.JsExpr;
import com.google.template.soy.jssrc.restricted.SoyJsSrcFunction;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code getText('key', arguments)} in a Soy template; the template escapes the result like any other value. */
final class GetTextSoyFunction implements SoyJsSrcFunction {
    private static final Pattern KEY = Pattern.compile("'([\\w.-]+)'");

    private final BinaryOperator<String> texts;

    GetTextSoyFunction(BinaryOperator<String> texts) {
        this.texts = texts;
    }

    @Override
    public String getName() {
        return "getText";
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return Set.of(1, 2, 3, 4, 5, 6);
    }

    @Override
    public JsExpr computeForJsSrc(List<JsExpr> arguments) {
        String first = arguments.get(0).getText();
        Matcher key = KEY.matcher(first);
        if (!key.matches()) {
            throw new SoySyntaxException("getText takes a key that is written out, not " + first);
        }
        if (arguments.size() == 1) {
            return new JsExpr(texts.apply("text", key.group(1)), Integer.MAX_VALUE);
        }
        String rest = arguments.subList(1, arguments.size()).stream()
                .map(JsExpr::getText)
                .collect(Collectors.joining(", "));
        return new JsExpr("AJS.format(" + texts.apply("pattern", key.group(1)) + ", " + rest + ")", Integer.MAX_VALUE);
    }
}
