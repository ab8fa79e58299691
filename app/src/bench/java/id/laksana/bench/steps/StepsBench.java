package id.laksana.bench.steps;

import id.laksana.agency.AgencyRegistry;
import id.laksana.bench.ServedApp;
import id.laksana.demo.PostgresServer;
import id.laksana.sop.exchange.bpmn.BpmnFile;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.version.PublishedSop;
import id.laksana.sop.version.PublishedSops;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

/**
 * Steps a second of cases of Dairi's SOP, by 1, 4 and 16 threads over 20 agencies: Laksana, Flowable and the database's own limits in turns. What a case
 * costs stands below: round trips, WAL, rows and bytes.
 */
public final class StepsBench {

    private static final List<Integer> THREADS = List.of(1, 4, 16);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration TIME = Duration.ofMillis(Integer.getInteger("millis", 4000));
    private static final int CASES = 20;
    private static final String PEER = "flowable_peer";

    private final ServedApp app;
    private final Agencies agencies;
    private final AtomicInteger cases = new AtomicInteger();

    private StepsBench(ServedApp app) {
        this.app = app;
        this.agencies = new Agencies(app);
        app.bean(AgencyRegistry.class).refresh();
    }

    public static void run() {
        try (ServedApp app = ServedApp.start()) {
            new StepsBench(app).measure();
        }
    }

    private void measure() {
        PublishedSop sop = agencies.as(0, 0, this::sop);
        Procedure procedure = ((Procedure.Attempt.Made) sop.sheet().procedure()).procedure();
        Path path = Paths.of(procedure).paths().stream()
                .filter(one -> one.outcome().isAccepting())
                .findFirst()
                .orElseThrow();
        int steps = path.steps().size();
        Flowable.Database peer = peer();
        Counted wire = new Counted();
        String service = service();
        try (Flowable flowable = new Flowable(peer, BpmnFile.of(sop).orElseThrow(), steps, wire::around);
                Bare bare = new Bare(peer, steps);
                AtOnce best = new AtOnce(app, agencies, service, steps)) {
            Laksana whole = new Laksana("(a) Laksana: inbox, take, complete", true, app, agencies, service);
            Laksana alone = new Laksana("(c) Laksana: complete", false, app, agencies, service);
            for (int agency = 0; agency < Agencies.MANY; agency++) {
                alone.begin(agency, 0);
                agencies.bind(agency);
            }
            List<Contestant> contestants = List.of(whole, flowable, alone, bare, best);
            THREADS.forEach(threads -> contest(contestants, threads));
            costs(contestants, steps, wire);
        }
    }

    private void contest(List<Contestant> contestants, int threads) {
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (Contestant contestant : contestants) {
                double speed = new Drive(contestant, threads, Agencies.MANY, cases).run(TIME);
                if (round >= 0) {
                    speeds.computeIfAbsent(contestant.name(), _ -> new ArrayList<>())
                            .add(speed);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%nSteps a second by %d threads, %d rounds%n", threads, ROUNDS);
        System.out.printf("%-40s %9s %9s %9s%n", "", "median", "min", "max");
        speeds.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-40s %9.0f %9.0f %9.0f%n",
                name,
                median(all),
                all.stream().mapToDouble(one -> one).min().orElse(0),
                all.stream().mapToDouble(one -> one).max().orElse(0)));
        List<List<Double>> by = List.copyOf(speeds.values());
        System.out.printf(
                Locale.ROOT,
                "(a) : (b) %.2f   (c) : (d) %.2f   (e) : (d) %.2f   (c) : (e) %.2f%n",
                ratio(by.get(0), by.get(1)),
                ratio(by.get(2), by.get(3)),
                ratio(by.get(4), by.get(3)),
                ratio(by.get(2), by.get(4)));
    }

    /** Of the rounds, each of which met the same machine. */
    private static double ratio(List<Double> one, List<Double> other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < one.size(); round++) {
            ratios.add(one.get(round) / other.get(round));
        }
        return median(ratios);
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private void costs(List<Contestant> contestants, int steps, Counted wire) {
        sql("alter system set full_page_writes = off");
        sql("select pg_reload_conf()");
        System.out.printf("%n%-40s %12s %14s%n", "One after the other", "WAL a step", "calls a step");
        for (Contestant contestant : contestants) {
            List<Contestant.Run> runs = new ArrayList<>();
            for (int one = 0; one < CASES; one++) {
                runs.add(contestant.begin(one % Agencies.MANY, 0));
            }
            long calls = wire.calls();
            double before = number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
            runs.forEach(run -> {
                while (!run.isOver()) {
                    run.step();
                }
            });
            double wal = number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn") - before;
            String counted = contestant instanceof Flowable
                    ? "%.1f".formatted((wire.calls() - calls) / (double) (CASES * steps))
                    : "";
            System.out.printf(Locale.ROOT, "%-40s %12.0f %14s%n", contestant.name(), wal / (CASES * steps), counted);
        }
        sql("alter system reset full_page_writes");
        sql("select pg_reload_conf()");
        sizes();
    }

    /** Of finished cases, as far as tables tell whose a row is. */
    private void sizes() {
        String laksana = """
                with over as (select id from service_case where stage = 'CLOSED' and seq > 19),
                     kept as (select 'c', pg_column_size(c.*) from service_case c join over on over.id = c.id
                        union all select 'e', pg_column_size(e.*) from case_event e join over on over.id = e.case_id
                        union all select 'a', pg_column_size(a.*) from case_applicant a join over on over.id = a.case_id
                        union all select 'w', pg_column_size(w.*) from case_words w join over on over.id = w.case_id)
                select %s from kept
                """;
        ToDoubleFunction<String> asked =
                what -> number("set search_path to " + agencies.key(0).schema() + "; " + laksana.formatted(what));
        System.out.printf(
                Locale.ROOT,
                "%nA finished case that was taken at each step or not: Laksana %.1f rows, %.0f bytes%n",
                asked.applyAsDouble("count(*) / (select count(*) from over)::float8"),
                asked.applyAsDouble("sum(pg_column_size) / (select count(*) from over)::float8"));
        System.out.printf(
                Locale.ROOT, "Flowable %.1f rows, %.0f bytes%n", flowable("1"), flowable("pg_column_size(t.*)"));
    }

    private double flowable(String what) {
        List<String> tables = List.of(
                "act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_identitylink", "act_hi_varinst");
        double all = 0;
        for (String table : tables) {
            all += peerNumber(
                    "select coalesce(sum(%s), 0)::float8 from %s t where t.proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where end_time_ is not null)"
                            .formatted(what, table));
        }
        return all / peerNumber("select count(*)::float8 from act_hi_procinst where end_time_ is not null");
    }

    private PublishedSop sop() {
        PublishedSops sops = app.bean(PublishedSops.class);
        return sops.read(sops.inForce(sops.serving().stream()
                        .filter(PublishedSops.Serving::startsHere)
                        .findFirst()
                        .orElseThrow()
                        .code())
                .orElseThrow());
    }

    private String service() {
        return text("set search_path to " + agencies.key(0).schema()
                + "; select v.code from service v join sop s on s.service_id = v.id and s.starts_service");
    }

    private Flowable.Database peer() {
        sql("drop database if exists " + PEER);
        sql("drop role if exists " + PEER);
        sql("create role " + PEER + " login password '" + PEER + "'");
        sql("create database " + PEER + " owner " + PEER);
        String url = app.backend().database().url().replace("/" + PostgresServer.DATABASE, "/" + PEER);
        try (Connection connection =
                        app.backend().database().server().superuser(PEER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + PEER);
            statement.execute(Bare.TABLES);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Flowable.Database(url, PEER, PEER);
    }

    private void sql(String sql) {
        try (Connection connection = agencies.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private double number(String sql) {
        try (Connection connection = agencies.superuser()) {
            return number(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private double peerNumber(String sql) {
        try (Connection connection =
                app.backend().database().server().superuser(PEER).getConnection()) {
            return number(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static double number(Connection connection, String sql) throws SQLException {
        return Double.parseDouble(text(connection, sql));
    }

    private String text(String sql) {
        try (Connection connection = agencies.superuser()) {
            return text(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet found = statement.getResultSet()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
