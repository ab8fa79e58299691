package id.laksana.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.laksana.testing.Installation;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its visitor, whose browser knows nothing yet, and passes no test during which that browser complained.
 * Without a browser there are no journeys; where one is required, that is a failure.
 */
final class Journeys implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);

    /** A machine that does other work besides may be slow; what never comes fails all the same. */
    private static final double PATIENCE_MILLIS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed.");
        }
        if (Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException("A browser is required, but no Chromium is on the PATH.");
        }
        return ConditionEvaluationResult.disabled("No Chromium is on the PATH.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store forAll = context.getRoot().getStore(NAMESPACE);
        Counters counters = forAll.computeIfAbsent(Counters.class, _ -> new Counters(), Counters.class);
        Pictures pictures = forAll.computeIfAbsent(Pictures.class, _ -> new Pictures(), Pictures.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitor.class, _ -> new Visitor(Installation.get(), counters, pictures), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(NAMESPACE).get(Visitor.class, Visitor.class);
        if (visitor == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visitor.showLast(context.getRequiredTestMethod().getName());
        } else {
            visitor.hasNothingToComplainOf();
        }
    }
}
