package id.laksana.bench.steps;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * Flowable 8 on the same server, in a database of its own, as its documentation recommends: UUID generator, history for an audit, a tenant an agency, the
 * exported BPMN with the candidates that our inbox has too.
 */
final class Flowable implements Contestant, AutoCloseable {

    private static final int INBOX = 20;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)(\\w+)}");
    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process [^>]*id=\"([^\"]+)\"");
    private static final Pattern USER_TASK = Pattern.compile("<((?:\\w+:)?)userTask ");
    private static final String GROUP = "petugas";

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Map<String, Object> answers;
    private final String key;
    private final int steps;

    /**
     * @param steps how many there are on the way that always says yes
     * @param counted wraps the pool where what goes over the wire is counted
     */
    Flowable(Database database, byte[] bpmn, int steps, UnaryOperator<DataSource> counted) {
        this.steps = steps;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(8);
        pool = new HikariDataSource(config);
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(counted.apply(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setAsyncExecutorActivate(false);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        engine = configuration.buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        String xml = new String(bpmn, StandardCharsets.UTF_8);
        answers = VARIABLE.matcher(xml)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), _ -> (Object) true, (one, _) -> one));
        key = PROCESS.matcher(xml).results().findFirst().orElseThrow().group(1);
        deploy(USER_TASK
                .matcher(xml)
                .replaceAll("<$1userTask xmlns:flowable=\"http://flowable.org/bpmn\" flowable:candidateGroups=\""
                        + GROUP + "\" "));
    }

    private void deploy(String xml) {
        for (int agency = 0; agency < Agencies.MANY; agency++) {
            engine.getRepositoryService()
                    .createDeployment()
                    .tenantId(tenant(agency))
                    .addString("dairi.bpmn20.xml", xml)
                    .deploy();
        }
    }

    record Database(String url, String user, String password) {}

    @Override
    public String name() {
        return "(b) Flowable 8";
    }

    @Override
    public Contestant.Run begin(int agency, int clerk) {
        String id = runtime.startProcessInstanceByKeyAndTenantId(key, answers, tenant(agency))
                .getId();
        return new Way(tenant(agency), "petugas-" + clerk, id);
    }

    private static String tenant(int agency) {
        return "uji-" + agency;
    }

    private final class Way implements Contestant.Run {

        private final String tenant;
        private final String clerk;
        private final String process;
        private int left = steps;

        Way(String tenant, String clerk, String process) {
            this.tenant = tenant;
            this.clerk = clerk;
            this.process = process;
        }

        @Override
        public boolean isOver() {
            return left == 0;
        }

        @Override
        public void step() {
            String task = tasks
                    .createTaskQuery()
                    .taskTenantId(tenant)
                    .taskCandidateGroup(GROUP)
                    .orderByTaskCreateTime()
                    .desc()
                    .listPage(0, INBOX)
                    .stream()
                    .filter(found -> found.getProcessInstanceId().equals(process))
                    .map(Task::getId)
                    .findFirst()
                    .orElseThrow();
            tasks.claim(task, clerk);
            tasks.complete(task);
            left--;
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
