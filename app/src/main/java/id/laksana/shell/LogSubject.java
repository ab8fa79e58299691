package id.laksana.shell;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import id.laksana.agency.AgencySource;
import id.laksana.identity.CallerSource;
import id.laksana.web.LogFields;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Says in every line of the log whose work it is about. It asks when the line is written: what a page does in the
 * background runs on the threads of others, where nothing that was noted before would be true.
 */
@Context
class LogSubject extends Filter<ILoggingEvent> {

    private final List<AgencySource> agencies;
    private final List<CallerSource> callers;

    LogSubject(List<AgencySource> agencies, List<CallerSource> callers) {
        this.agencies = List.copyOf(agencies);
        this.callers = List.copyOf(callers);
    }

    @PostConstruct
    void attach() {
        start();
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .forEachRemaining(appender -> appender.addFilter(this));
    }

    @Override
    @PreDestroy
    public void stop() {
        super.stop();
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        if (isStarted() && event instanceof LoggingEvent line) {
            try {
                line.setMDCPropertyMap(fields());
            } catch (IllegalStateException setForAnotherAppender) {
                return FilterReply.NEUTRAL;
            }
        }
        return FilterReply.NEUTRAL;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of()));
        first(agencies, AgencySource::current).ifPresent(agency -> fields.put(LogFields.AGENCY, agency.value()));
        first(callers, CallerSource::current)
                .ifPresent(caller -> fields.put(LogFields.USER, caller.id().toString()));
        return fields;
    }

    private static <S, T> Optional<T> first(List<S> sources, Function<S, Optional<T>> ask) {
        try {
            return sources.stream().map(ask).flatMap(Optional::stream).findFirst();
        } catch (IllegalStateException sessionEnded) {
            return Optional.empty();
        }
    }
}
