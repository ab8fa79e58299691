package id.laksana.audit;

import id.laksana.identity.members.MemberActed;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the trail what was intended with a member and what came of it. */
@Singleton
class MemberEntries {

    private final AuditTrail trail;

    MemberEntries(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(MemberActed acted) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("stage", acted.stage().name());
        acted.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(detail -> details.put(detail.getKey(), detail.getValue()));
        trail.append(action(acted.kind()), acted.subject(), details);
    }

    private static AuditAction action(MemberActed.Kind kind) {
        return switch (kind) {
            case TAKE_ON -> AuditAction.TAKE_ON_MEMBER;
            case CHANGE_ROLES -> AuditAction.CHANGE_ROLES;
            case REMOVE -> AuditAction.REMOVE_MEMBER;
            case RESET_PASSWORD -> AuditAction.RESET_PASSWORD;
            case DISABLE -> AuditAction.DISABLE_MEMBER;
            case ENABLE -> AuditAction.ENABLE_MEMBER;
        };
    }
}
