package id.laksana.agreement.foreign;

import static java.util.stream.Collectors.toMap;

import id.laksana.agreement.story.Story;
import id.laksana.agreement.story.Storyteller;
import id.laksana.agreement.story.Telling;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;
import org.flowable.engine.repository.Deployment;
import org.flowable.engine.runtime.Execution;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.task.api.Task;

/**
 * Has Flowable run a case of its own for each story. Where the case stands is asked of the engine each time; what the engine does not tell of a
 * task, its lane and the variable that it decides, is read in the file.
 */
public final class ForeignStoryteller implements Storyteller {

    private final RuntimeService runtime = Engine.FLOWABLE.getRuntimeService();
    private final TaskService tasks = Engine.FLOWABLE.getTaskService();
    private final BpmnText text;
    private final String process;

    /** Refused by the engine's own check where the file is not what the schema allows. */
    public ForeignStoryteller(String fileName, byte[] bpmn) {
        text = new BpmnText(bpmn);
        Deployment deployment = Engine.FLOWABLE
                .getRepositoryService()
                .createDeployment()
                .addBytes(fileName, bpmn)
                .deploy();
        process = Engine.FLOWABLE
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    @Override
    public Story tell(List<Boolean> answers) {
        Telling telling = new Telling(answers);
        try {
            Engine.passed();
            String started = runtime.startProcessInstanceById(process).getId();
            boolean goesOn = true;
            while (goesOn) {
                goesOn = goOn(started, telling);
            }
        } catch (FlowableException e) {
            telling.breaksOff(String.valueOf(e.getMessage()));
        }
        return telling.told();
    }

    private boolean goOn(String started, Telling telling) {
        Engine.passed().forEach(event -> tell(event, telling));
        List<Execution> places = runtime.createExecutionQuery()
                .processInstanceId(started)
                .onlyChildExecutions()
                .list();
        if (places.size() > 1) {
            telling.breaksOff("in several places: " + places);
        }
        return places.size() == 1 && leave(places.getFirst(), telling);
    }

    private boolean leave(Execution place, Telling telling) {
        Task task = tasks.createTaskQuery().executionId(place.getId()).singleResult();
        if (task != null) {
            return complete(task, telling);
        }
        EventSubscription wait = runtime.createEventSubscriptionQuery()
                .executionId(place.getId())
                .singleResult();
        telling.waits(wait.getEventName());
        runtime.messageEventReceived(wait.getEventName(), place.getId());
        return true;
    }

    private boolean complete(Task task, Telling telling) {
        String key = task.getTaskDefinitionKey();
        if (!telling.comesTo(key, text.lane(key), task.getName())) {
            return false;
        }
        Set<String> decided = text.decides(key);
        if (decided.isEmpty()) {
            tasks.complete(task.getId());
        } else {
            boolean answer = telling.answer();
            tasks.complete(task.getId(), decided.stream().collect(toMap(Function.identity(), _ -> answer)));
        }
        return true;
    }

    private void tell(FlowableEvent event, Telling telling) {
        if (event instanceof FlowableSequenceFlowTakenEvent taken) {
            text.flowName(taken.getId()).ifPresent(telling::takes);
        }
        if (event instanceof FlowableActivityEvent started
                && started.getActivityType().equals("endEvent")) {
            telling.ends(started.getActivityName());
        }
    }
}
