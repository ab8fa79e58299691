package id.laksana.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agreement.foreign.ForeignStoryteller;
import id.laksana.agreement.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a file that was written by hand. */
class ForeignStorytellerTest {

    private static final String COUNTER = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
              <message id="message-1" name="berkas baru"/>
              <process id="counter" isExecutable="true">
                <laneSet id="lanes">
                  <lane id="lane-1" name="Pemohon"><flowNodeRef>start</flowNodeRef><flowNodeRef>bring</flowNodeRef></lane>
                  <lane id="lane-2" name="Loket"><flowNodeRef>check</flowNodeRef></lane>
                </laneSet>
                <startEvent id="start"/>
                <userTask id="bring" name="Membawa berkas"/>
                <userTask id="check" name="Memeriksa"/>
                <exclusiveGateway id="complete" name="Lengkap?"/>
                <intermediateCatchEvent id="wait"><messageEventDefinition messageRef="message-1"/></intermediateCatchEvent>
                <endEvent id="end" name="Selesai"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="bring"/>
                <sequenceFlow id="f2" sourceRef="bring" targetRef="check"/>
                <sequenceFlow id="f3" sourceRef="check" targetRef="complete"/>
                <sequenceFlow id="f4" sourceRef="complete" targetRef="end" name="Ya">
                  <conditionExpression>${whole}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="f5" sourceRef="complete" targetRef="wait" name="Tidak">
                  <conditionExpression>${!whole}</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="f6" sourceRef="wait" targetRef="check"/>
              </process>
            </definitions>
            """;

    private final ForeignStoryteller foreign =
            new ForeignStoryteller("counter.bpmn", COUNTER.getBytes(StandardCharsets.UTF_8));

    @Test
    void shouldTellWhatTheEngineDoes() {
        Story story = foreign.tell(List.of(false));

        assertThat(story.lines())
                .containsExactly(
                        "Pemohon [bring] Membawa berkas",
                        "Loket [check] Memeriksa",
                        "  Tidak",
                        "  … berkas baru",
                        "Loket [check] Memeriksa",
                        "  Ya",
                        "= Selesai");
        assertThat(story.answers()).containsExactly(false, true);
        assertThat(story.next()).contains(List.of(false, false));
    }

    @Test
    void shouldTakeALoopTwice() {
        Story story = foreign.tell(List.of(false, false, false));

        assertThat(story.steps()).containsExactly("bring", "check", "check", "check");
        assertThat(story.lines()).endsWith("  … berkas baru", "Loket [check] Memeriksa … once more");
        assertThat(story.whole()).isFalse();
        assertThat(story.next()).isEmpty();
    }

    @Test
    void shouldBreakOffWhereTheEngineDoes() {
        String deadEnd = COUNTER.replace("${whole}", "${!whole}");

        Story story = new ForeignStoryteller("counter.bpmn", deadEnd.getBytes(StandardCharsets.UTF_8)).tell(List.of());

        assertThat(story.lines().getLast()).startsWith("! ");
    }
}
