package id.laksana.agreement;

import id.laksana.agreement.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A BPMN file, each time with one thing changed that changes the story. */
final class Changes {

    private final byte[] file;
    private final List<Changed> made = new ArrayList<>();

    private Changes(byte[] file) {
        this.file = file;
    }

    /** One thing to be changed. */
    record Changed(String what, Consumer<Element> change) {

        byte[] in(byte[] file) {
            Element root = Xml.parse(file);
            change.accept(root);
            return Xml.write(root);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Changed> of(byte[] file) {
        Changes changes = new Changes(file);
        changes.swapTargets();
        changes.swapAnswers();
        changes.moveTasks();
        changes.removeWaits();
        changes.rename("userTask");
        changes.rename("endEvent");
        changes.rename("message");
        return changes.made;
    }

    /** Of each pair of flows. */
    private void swapTargets() {
        List<Element> flows = Xml.bpmn(Xml.parse(file), "sequenceFlow");
        for (int one = 0; one < flows.size(); one++) {
            for (int other = one + 1; other < flows.size(); other++) {
                if (!leadToTheSame(flows.get(one), flows.get(other))) {
                    swap("targetRef", flows.get(one), flows.get(other));
                }
            }
        }
    }

    /** Ends with the same outcome are the same to a story. */
    private static boolean leadToTheSame(Element one, Element other) {
        return told(target(one)).equals(told(target(other)));
    }

    private static String told(Element node) {
        return node.getAttribute(node.getLocalName().equals("endEvent") ? "name" : "id");
    }

    private static Element target(Element flow) {
        return Xml.byId((Element) flow.getParentNode(), flow.getAttribute("targetRef"));
    }

    private void swapAnswers() {
        List<Element> answered = Xml.bpmn(Xml.parse(file), "sequenceFlow").stream()
                .filter(flow -> flow.hasAttribute("name"))
                .toList();
        for (int pair = 0; pair < answered.size(); pair += 2) {
            Element yes = answered.get(pair);
            Element no = answered.get(pair + 1);
            swap("name", yes, no);
            change("the conditions of " + yes.getAttribute("sourceRef"), root -> swapConditions(root, yes, no));
        }
    }

    private static void swapConditions(Element root, Element yes, Element no) {
        Element one = Xml.bpmn(Xml.byId(root, yes.getAttribute("id")), "conditionExpression")
                .getFirst();
        Element other = Xml.bpmn(Xml.byId(root, no.getAttribute("id")), "conditionExpression")
                .getFirst();
        String text = one.getTextContent();
        one.setTextContent(other.getTextContent());
        other.setTextContent(text);
    }

    private void swap(String attribute, Element one, Element other) {
        change(attribute + " of " + one.getAttribute("id") + " and " + other.getAttribute("id"), root -> {
            Xml.byId(root, one.getAttribute("id")).setAttribute(attribute, other.getAttribute(attribute));
            Xml.byId(root, other.getAttribute("id")).setAttribute(attribute, one.getAttribute(attribute));
        });
    }

    private void moveTasks() {
        for (Element task : Xml.bpmn(Xml.parse(file), "userTask")) {
            change("the lane of " + task.getAttribute("id"), root -> {
                List<Element> lanes = Xml.bpmn(root, "lane");
                Element reference = Xml.bpmn(root, "flowNodeRef").stream()
                        .filter(node -> node.getTextContent().equals(task.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
                int lane = lanes.indexOf(reference.getParentNode());
                lanes.get((lane + 1) % lanes.size()).appendChild(reference);
            });
        }
    }

    private void removeWaits() {
        for (Element wait : Xml.bpmn(Xml.parse(file), "intermediateCatchEvent")) {
            change("no " + wait.getAttribute("id"), root -> remove(root, wait.getAttribute("id")));
        }
    }

    private static void remove(Element root, String wait) {
        List<Element> flows = Xml.bpmn(root, "sequenceFlow");
        Element on = flows.stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(wait))
                .findFirst()
                .orElseThrow();
        flows.stream()
                .filter(flow -> flow.getAttribute("targetRef").equals(wait))
                .forEach(flow -> flow.setAttribute("targetRef", on.getAttribute("targetRef")));
        Stream.of(on.getAttribute("id"), wait).forEach(gone -> cut(root, gone));
    }

    /** The element, and everything that only speaks of it. */
    private static void cut(Element root, String id) {
        List<Element> speaking = Stream.of("flowNodeRef", "incoming", "outgoing")
                .flatMap(name -> Xml.bpmn(root, name).stream())
                .filter(reference -> reference.getTextContent().equals(id))
                .toList();
        Stream.of(List.of(Xml.byId(root, id)), speaking, Xml.drawn(root, id))
                .flatMap(List::stream)
                .forEach(element -> element.getParentNode().removeChild(element));
    }

    private void rename(String kind) {
        for (Element element : Xml.bpmn(Xml.parse(file), kind)) {
            String id = element.getAttribute("id");
            change("the name of " + id, root -> Xml.byId(root, id).setAttribute("name", "Lain"));
        }
    }

    private void change(String what, Consumer<Element> change) {
        made.add(new Changed(what, change));
    }
}
