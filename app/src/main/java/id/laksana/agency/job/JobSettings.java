package id.laksana.agency.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How this node takes part in the jobs.
 *
 * @param run whether it does
 * @param atOnce for how many agencies at a time
 * @param turn how long one agency may take
 * @param look how often it looks for something to do
 * @param heartbeat how often it says that it is alive; others take over from one that has not for four times as long
 */
@ConfigurationProperties("laksana.jobs")
public record JobSettings(
        @Bindable(defaultValue = "true") boolean run,
        @Bindable(defaultValue = "4") int atOnce,
        @Bindable(defaultValue = "20s") Duration turn,
        @Bindable(defaultValue = "5s") Duration look,
        @Bindable(defaultValue = "15s") Duration heartbeat) {}
