package id.laksana.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.LoggerFactory;

/** Everything that this process has logged since the installation was started, each line as production writes it. */
public final class WholeLog extends AppenderBase<ILoggingEvent> {

    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    private final LogstashEncoder encoder = new LogstashEncoder();

    private WholeLog() {}

    public static List<String> lines() {
        return List.copyOf(LINES);
    }

    static void begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        WholeLog log = new WholeLog();
        log.setContext(context);
        log.encoder.setContext(context);
        log.encoder.start();
        log.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
    }

    @Override
    protected void append(ILoggingEvent event) {
        LINES.add(new String(encoder.encode(event), StandardCharsets.UTF_8).strip());
    }
}
