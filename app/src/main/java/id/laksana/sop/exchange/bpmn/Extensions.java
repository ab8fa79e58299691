package id.laksana.sop.exchange.bpmn;

import static id.laksana.sop.exchange.bpmn.Elements.with;

import id.laksana.sop.exchange.bpmn.BpmnFile.Subject;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepClass;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.WorkUnit;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What a procedure says that BPMN has no word for; {@code laksana-sop-1.xsd} describes it. */
final class Extensions {

    static final String NAMESPACE = "urn:laksana:sop:1";

    private final Elements xml;
    private final Procedure procedure;

    Extensions(Elements xml, Procedure procedure) {
        this.xml = xml;
        this.procedure = procedure;
    }

    private Element element(String name) {
        return xml.element("laksana:" + name);
    }

    private Element text(String name, String text) {
        return xml.text("laksana:" + name, text);
    }

    Element of(Subject subject) {
        Element sop = with(element("sop"), "agency", subject.agency());
        with(sop, "code", subject.code());
        with(sop, "version", String.valueOf(subject.version()));
        return with(sop, "hash", subject.hash());
    }

    Element of(Performer performer) {
        Element element = with(element("performer"), "kind", performer.kind());
        element.appendChild(text("name", performer.name()));
        return with(
                element,
                performer.aliases().stream().map(alias -> text("alias", alias)).toList());
    }

    Element of(Step step) {
        Element element = with(element("step"), "no", step.no());
        with(element, "kind", step.kind());
        with(element, "joint", step.joint());
        with(element, "phase", step.phase());
        with(element, "clock", step.clockOwner());
        with(element, "recorder", step.recorder() == null ? null : reference(step.recorder()));
        with(element, "variable", step.kind() == StepKind.DECISION ? Node.Gateway.variable(step) : null);
        return with(element, parts(step));
    }

    private List<Element> parts(Step step) {
        List<Element> parts = new ArrayList<>();
        parts.add(text("activity", step.activity()));
        if (step.question() != null) {
            parts.add(text("question", step.question()));
        }
        step.performers().forEach(performer -> parts.add(performer(step, performer)));
        step.requirements().forEach(requirement -> parts.add(text("requirement", requirement)));
        if (step.standardTime() != null) {
            parts.add(time(step.standardTime()));
        }
        step.outputs().forEach(output -> parts.add(text("output", output)));
        if (step.remark() != null) {
            parts.add(text("remark", step.remark()));
        }
        if (step.stepClass() != null) {
            parts.add(stepClass(step.stepClass()));
        }
        if (step.handover() != null) {
            parts.add(handover(step.handover()));
        }
        parts.add(grounds(step.reading()));
        return parts;
    }

    private Element performer(Step step, PerformerId performer) {
        Element element = with(element("by"), "performer", reference(performer));
        procedure.performer(performer).ifPresent(who -> with(element, "kind", who.kind()));
        return with(element, "lead", performer.equals(step.lead()) ? "true" : null);
    }

    private static String reference(PerformerId performer) {
        return "performer-" + performer;
    }

    private Element time(StandardTime time) {
        Element element = with(element("standardTime"), "min", duration(time.min(), time.unit()));
        with(element, "max", duration(time.max(), time.unit()));
        with(element, "unit", time.unit());
        with(element, "days", time.unit() == WorkUnit.DAY ? "working" : null);
        return with(element, "printed", time.printed());
    }

    private static String duration(int amount, WorkUnit unit) {
        return switch (unit) {
            case MINUTE -> "PT" + amount + "M";
            case HOUR -> "PT" + amount + "H";
            case DAY -> "P" + amount + "D";
        };
    }

    private Element stepClass(StepClass stepClass) {
        Element element = with(element("class"), "code", stepClass.code());
        return with(
                element,
                stepClass.also().stream().map(code -> text("also", code)).toList());
    }

    private Element handover(Handover handover) {
        Element element = with(element("handover"), "thing", handover.thing());
        with(element, "side", handover.side());
        return with(element, "with", handover.with());
    }

    Element of(Flow flow) {
        Element element = with(element("flow"), "answer", flow.label());
        with(element, "waitsFor", flow.waitsFor());
        element.appendChild(grounds(flow.reading()));
        return element;
    }

    Element of(ClockOwner clock) {
        return with(element("wait"), "for", clock);
    }

    Element of(Outcome outcome) {
        return with(element("end"), "outcome", outcome);
    }

    private Element grounds(Grounds grounds) {
        Element element = with(element("grounds"), "basis", grounds.basis());
        with(element, "doubtful", grounds.doubtful() ? "true" : null);
        element.appendChild(with(text("why", grounds.why().indonesian()), "language", "id"));
        element.appendChild(with(text("why", grounds.why().english()), "language", "en"));
        return with(
                element,
                grounds.evidence().stream()
                        .map(quote -> text("evidence", quote))
                        .toList());
    }
}
