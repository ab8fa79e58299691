package id.laksana.agreement;

import id.laksana.agreement.xml.Xml;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Handover;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepClass;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import id.laksana.sop.procedure.WorkUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The procedure that stands in a BPMN file, by the file alone: with all that engines leave aside. */
final class ReadProcedure {

    private static final Pattern DURATION = Pattern.compile("P(?:T(\\d+)([MH])|(\\d+)(D))");

    private final Element root;

    private ReadProcedure(byte[] bpmn) {
        root = Xml.parse(bpmn);
    }

    static Procedure of(byte[] bpmn) {
        ReadProcedure file = new ReadProcedure(bpmn);
        Element enter = file.flowsFrom("start").findFirst().orElseThrow();
        return new Procedure(
                Xml.bpmn(file.root, "lane").stream()
                        .map(ReadProcedure::performer)
                        .toList(),
                Xml.bpmn(file.root, "userTask").stream()
                        .map(ReadProcedure::step)
                        .toList(),
                Xml.bpmn(file.root, "sequenceFlow").stream()
                        .filter(flow -> !Xml.ours(flow, "flow").isEmpty())
                        .map(file::flow)
                        .toList(),
                new StepId(without("step-", enter.getAttribute("targetRef"))));
    }

    private static Performer performer(Element lane) {
        Element told = one(lane, "performer");
        return new Performer(
                performer(lane.getAttribute("id")),
                one(told, "name").getTextContent(),
                word(told, "kind", PerformerKind.class),
                texts(told, "alias"));
    }

    private static Step step(Element task) {
        Element told = one(task, "step");
        return new Step(
                new StepId(without("step-", task.getAttribute("id"))),
                Xml.attribute(told, "no").orElse(null),
                one(told, "activity").getTextContent(),
                word(told, "kind", StepKind.class),
                text(told, "question"),
                performers(told),
                word(told, "joint", Joint.class),
                texts(told, "requirement"),
                Xml.ours(told, "standardTime").stream()
                        .findFirst()
                        .map(ReadProcedure::time)
                        .orElse(null),
                texts(told, "output"),
                text(told, "remark"),
                maybeWord(told, "phase", Phase.class),
                Xml.ours(told, "class").stream()
                        .findFirst()
                        .map(ReadProcedure::stepClass)
                        .orElse(null),
                word(told, "clock", ClockOwner.class),
                Xml.attribute(told, "recorder").map(ReadProcedure::performer).orElse(null),
                Xml.ours(told, "handover").stream()
                        .findFirst()
                        .map(ReadProcedure::handover)
                        .orElse(null),
                grounds(told));
    }

    private static List<PerformerId> performers(Element step) {
        List<Element> all = Xml.ours(step, "by");
        PerformerId lead = all.stream()
                .filter(by -> by.getAttribute("lead").equals("true"))
                .findFirst()
                .map(ReadProcedure::referred)
                .orElseThrow();
        Stream<PerformerId> others =
                all.stream().map(ReadProcedure::referred).filter(performer -> !performer.equals(lead));
        return Stream.concat(Stream.of(lead), others).toList();
    }

    private static PerformerId referred(Element by) {
        return performer(by.getAttribute("performer"));
    }

    private static PerformerId performer(String reference) {
        return new PerformerId(without("performer-", reference));
    }

    private static StandardTime time(Element time) {
        WorkUnit unit = word(time, "unit", WorkUnit.class);
        if (time.getAttribute("days").equals("working") != (unit == WorkUnit.DAY)) {
            throw new IllegalArgumentException("Days are working days: " + unit);
        }
        int min = amount(time.getAttribute("min"), unit);
        return new StandardTime(min, amount(time.getAttribute("max"), unit), unit, time.getAttribute("printed"));
    }

    private static int amount(String duration, WorkUnit unit) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No duration: " + duration);
        }
        String letter = Optional.ofNullable(parts.group(2)).orElse("D");
        if (unit.name().charAt(0) != letter.charAt(0)) {
            throw new IllegalArgumentException(duration + " is not counted by " + unit);
        }
        return Integer.parseInt(Optional.ofNullable(parts.group(1)).orElseGet(() -> parts.group(3)));
    }

    private static StepClass stepClass(Element told) {
        return new StepClass(told.getAttribute("code"), texts(told, "also"));
    }

    private static Handover handover(Element told) {
        return new Handover(
                word(told, "thing", Handover.Thing.class),
                word(told, "side", Handover.Side.class),
                maybeWord(told, "with", Answer.class));
    }

    private static Grounds grounds(Element within) {
        Element told = one(within, "grounds");
        return new Grounds(
                word(told, "basis", Basis.class),
                new Why(why(told, "id"), why(told, "en")),
                texts(told, "evidence"),
                told.getAttribute("doubtful").equals("true"));
    }

    private static String why(Element grounds, String language) {
        return Xml.ours(grounds, "why").stream()
                .filter(why -> why.getAttribute("language").equals(language))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private Flow flow(Element flow) {
        Element told = one(flow, "flow");
        String from = flow.getAttribute("sourceRef").replaceFirst("^decision-", "step-");
        return new Flow(
                new StepId(without("step-", from)),
                maybeWord(told, "answer", Answer.class),
                target(flow),
                maybeWord(told, "waitsFor", ClockOwner.class),
                grounds(told));
    }

    private Flow.Target target(Element flow) {
        String target = flow.getAttribute("targetRef");
        if (target.startsWith("wait-")) {
            return target(flowsFrom(target).findFirst().orElseThrow());
        }
        return Xml.bpmn(root, "endEvent").stream()
                .filter(end -> end.getAttribute("id").equals(target))
                .findFirst()
                .<Flow.Target>map(end -> new Flow.End(word(one(end, "end"), "outcome", Outcome.class)))
                .orElseGet(() -> new Flow.Next(new StepId(without("step-", target))));
    }

    private Stream<Element> flowsFrom(String node) {
        return Xml.bpmn(root, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node));
    }

    private static Element one(Element within, String name) {
        return Xml.ours(within, name).getFirst();
    }

    private static @Nullable String text(Element within, String name) {
        return Xml.ours(within, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse(null);
    }

    private static List<String> texts(Element within, String name) {
        return Xml.ours(within, name).stream().map(Element::getTextContent).toList();
    }

    private static <E extends Enum<E>> E word(Element element, String attribute, Class<E> type) {
        return Enum.valueOf(
                type, element.getAttribute(attribute).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> @Nullable E maybeWord(Element element, String attribute, Class<E> type) {
        return element.hasAttribute(attribute) ? word(element, attribute, type) : null;
    }

    private static String without(String prefix, String id) {
        if (!id.startsWith(prefix)) {
            throw new IllegalArgumentException(id + " does not begin with " + prefix);
        }
        return id.substring(prefix.length());
    }
}
