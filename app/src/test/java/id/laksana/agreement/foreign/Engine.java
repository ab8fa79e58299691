package id.laksana.agreement.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** Flowable in memory, once for all tests. Its usual id generator takes a second connection and so can lock a small pool for good. */
final class Engine {

    static final ProcessEngine FLOWABLE = start();

    /** What a case passes without standing there, as the engine tells it in the thread that moves the case. */
    private static final ThreadLocal<List<FlowableEvent>> PASSED = ThreadLocal.withInitial(ArrayList::new);

    private Engine() {}

    /** All since it was last asked. */
    static List<FlowableEvent> passed() {
        List<FlowableEvent> passed = PASSED.get();
        PASSED.remove();
        return passed;
    }

    private static ProcessEngine start() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJdbcUrl("jdbc:h2:mem:agreement;DB_CLOSE_DELAY=-1");
        configuration.setAsyncExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setEventListeners(List.of(new Listener()));
        return configuration.buildProcessEngine();
    }

    private static final class Listener extends AbstractFlowableEngineEventListener {

        private Listener() {
            super(Set.of(FlowableEngineEventType.SEQUENCEFLOW_TAKEN, FlowableEngineEventType.ACTIVITY_STARTED));
        }

        @Override
        public void onEvent(FlowableEvent event) {
            PASSED.get().add(event);
        }

        @Override
        public boolean isFailOnException() {
            return true;
        }
    }
}
