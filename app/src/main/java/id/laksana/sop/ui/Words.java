package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.service.TimeWords;
import id.laksana.web.Texts;
import id.laksana.web.ui.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for what procedures are made of, in the language of whoever reads. */
final class Words {

    private Words() {}

    static String of(Outcome outcome, Component reader) {
        return reader.getTranslation("outcome." + outcome);
    }

    static Status status(Outcome outcome, Component reader) {
        Status.Kind kind = switch (outcome) {
            case GRANTED, COMPLETED -> Status.Kind.GOOD;
            case REFUSED -> Status.Kind.BAD;
            case RETURNED -> Status.Kind.WARNING;
            case WITHDRAWN -> Status.Kind.NEUTRAL;
        };
        return new Status(kind, of(outcome, reader));
    }

    static String of(ClockOwner owner, Component reader) {
        return reader.getTranslation("clock." + owner);
    }

    static String of(StepKind kind, Component reader) {
        return reader.getTranslation("step-kind." + kind);
    }

    static String of(PerformerKind kind, Component reader) {
        return reader.getTranslation("performer-kind." + kind);
    }

    static String of(Phase phase, Component reader) {
        return reader.getTranslation("phase." + phase);
    }

    static String of(Handover handover, Component reader) {
        return reader.getTranslation("handover." + handover.side() + "." + handover.thing());
    }

    static String of(Joint joint, Component reader) {
        return reader.getTranslation("joint." + joint);
    }

    static String of(Basis basis, Component reader) {
        return reader.getTranslation("basis." + basis);
    }

    static String of(Answer answer, Component reader) {
        return reader.getTranslation("answer." + answer);
    }

    static String of(Why why, Locale locale) {
        return locale.getLanguage().equals(Texts.ENGLISH.getLanguage()) ? why.english() : why.indonesian();
    }

    /** Where a flow leads: to a step, to an end of the case, or nowhere yet. */
    static String target(@Nullable StepId to, @Nullable Outcome outcome, StepWords numbers, Component reader) {
        if (to != null) {
            return reader.getTranslation("flow.step", numbers.of(to));
        }
        return outcome == null
                ? reader.getTranslation("flow.nowhere")
                : reader.getTranslation("flow.end", of(outcome, reader));
    }

    static String of(TimeTotal time, Component reader) {
        return TimeWords.of(time, reader::getTranslation);
    }
}
