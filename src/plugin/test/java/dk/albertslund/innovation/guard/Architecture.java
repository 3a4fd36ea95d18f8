package dk.albertslund.innovation.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.atlassian.event.api.EventPublisher;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;

/** Architecture rules: allowed dependencies and forbidden calls. */
final class Architecture {
    private static final Set<String> STATIC_HOST_ACCESS = Set.of(
            "AuthenticatedUserThreadLocal", "MacroUtils", "VelocityUtils", "ComponentLocator", "ContainerManager");
    private static final int MOST_PARAMETERS = 5;

    /** Spring's {@code @Component} only marks beans for the index, so plain classes may have it. */
    static final ArchRule CONFLUENCE_IN_ITS_LAYER = noClasses()
            .that()
            .resideOutsideOfPackage("..confluence..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.atlassian..",
                            "net.java.ao..",
                            "jakarta.ws..",
                            "jakarta.servlet..",
                            "org.apache.velocity..",
                            "org.springframework..")
                    .and(not(resideInAPackage("org.springframework.stereotype"))))
            .allowEmptyShould(true);

    static final ArchRule NO_CYCLES = noCycles("dk.albertslund.innovation.(*)..");

    static final ArchRule NO_STATIC_HOST_ACCESS = noClasses()
            .that()
            .resideOutsideOfPackage("..common.confluence..")
            .should()
            .dependOnClassesThat(describe(
                    "give static access to the host", type -> STATIC_HOST_ACCESS.contains(type.getSimpleName())))
            .allowEmptyShould(true);

    static final ArchRule TIME_FROM_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..common.confluence..")
            .should()
            .callCodeUnitWhere(describe("ask the machine for the time", Architecture::asksTheMachineForTheTime))
            .allowEmptyShould(true);

    /** Only one class knows the reader's time zone; a conversion elsewhere gives the wrong date around midnight. */
    static final ArchRule DAYS_IN_THE_READERS_ZONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dk.albertslund.innovation.common.confluence.DateFormatter")
            .should()
            .callCodeUnitWhere(describe("put a moment in a zone", Architecture::putsAMomentInAZone))
            .allowEmptyShould(true);

    static final ArchRule SHORT_CONSTRUCTORS = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(haveFewParameters())
            .allowEmptyShould(true);

    static final ArchRule NAMES_THAT_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Infos?)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*[.$]Default[^.]*")
            .allowEmptyShould(true);

    /** A listener that is not unregistered gets events twice after an upgrade and keeps the old version in memory. */
    static final ArchRule LISTENERS_LEAVE = classes()
            .that(describe("register as listeners", type -> calls(type, "register")))
            .should(leaveAgain())
            .allowEmptyShould(true);

    private Architecture() {}

    static ArchRule asDrawnIn(Path diagram) {
        return classes().should(adhereToPlantUmlDiagram(diagram, consideringOnlyDependenciesInDiagram()));
    }

    static ArchRule noCycles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static boolean putsAMomentInAZone(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Instant.class)
                && Set.of("atZone", "atOffset").contains(call.getName());
    }

    private static boolean asksTheMachineForTheTime(JavaCall<?> call) {
        String name = call.getName();
        if (call.getTargetOwner().isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (call.getTargetOwner().isEquivalentTo(Date.class)) {
            return name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                    && call.getTarget().getRawParameterTypes().isEmpty();
        }
        if (call.getTargetOwner().isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
        }
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean calls(JavaClass type, String method) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(EventPublisher.class)
                        && call.getName().equals(method));
    }

    private static ArchCondition<JavaClass> leaveAgain() {
        return new ArchCondition<>("unregister when the plugin stops") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean leaves = calls(type, "unregister") && type.isAssignableTo(DisposableBean.class);
                events.add(new SimpleConditionEvent(type, leaves, type.getName() + " registers and never leaves"));
            }
        };
    }

    /** Records are exempt, as their components are read by name. */
    private static ArchCondition<JavaConstructor> haveFewParameters() {
        return new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int parameters = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor,
                        parameters <= MOST_PARAMETERS,
                        constructor.getFullName() + " has " + parameters + " parameters"));
            }
        };
    }
}
