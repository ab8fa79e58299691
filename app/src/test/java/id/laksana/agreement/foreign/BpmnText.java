package id.laksana.agreement.foreign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.laksana.agreement.xml.Xml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What stands in a BPMN file and is not told by an engine. */
final class BpmnText {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?(\\w+)}");

    private final Map<String, String> lanes;
    private final Map<String, String> flowNames;
    private final Map<String, List<Element>> flowsFrom;

    BpmnText(byte[] bpmn) {
        Element root = Xml.parse(bpmn);
        List<Element> flows = Xml.bpmn(root, "sequenceFlow");
        lanes = Xml.bpmn(root, "flowNodeRef").stream().collect(groupingBy(Element::getTextContent, laneNames()));
        flowNames = flows.stream()
                .filter(flow -> flow.hasAttribute("name"))
                .collect(toMap(flow -> flow.getAttribute("id"), flow -> flow.getAttribute("name")));
        flowsFrom = flows.stream().collect(groupingBy(flow -> flow.getAttribute("sourceRef")));
    }

    private static Collector<Element, ?, String> laneNames() {
        return mapping(node -> ((Element) node.getParentNode()).getAttribute("name"), joining(" + "));
    }

    /** The name of the lane; of all of them where there are several. */
    String lane(String node) {
        return lanes.getOrDefault(node, "");
    }

    Optional<String> flowName(String flow) {
        return Optional.ofNullable(flowNames.get(flow));
    }

    /** The variables on which the flows depend that part behind this task. */
    Set<String> decides(String task) {
        return from(task)
                .flatMap(flow -> from(flow.getAttribute("targetRef")))
                .flatMap(flow -> Xml.bpmn(flow, "conditionExpression").stream())
                .flatMap(condition ->
                        VARIABLE.matcher(condition.getTextContent()).results())
                .map(variable -> variable.group(1))
                .collect(toSet());
    }

    private Stream<Element> from(String node) {
        return flowsFrom.getOrDefault(node, List.of()).stream();
    }
}
