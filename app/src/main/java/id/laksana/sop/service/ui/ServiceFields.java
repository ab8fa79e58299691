package id.laksana.sop.service.ui;

import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.KeptService;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceStandard;
import id.laksana.sop.service.StatutoryTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service's standard as the fields of its form have it. */
public record ServiceFields(
        String name,
        @Nullable String canonical,
        @Nullable Integer amount,
        WorkUnit unit,
        @Nullable Integer rupiah,
        @Nullable Integer statutoryDays,
        String statutoryBasis,
        Map<Component, String> delivery,
        Map<Component, String> organisation,
        long version) {

    static ServiceFields of(KeptService kept) {
        ServiceStandard standard = kept.standard();
        Optional<Promise> promise = Optional.ofNullable(standard.promise());
        return new ServiceFields(
                kept.service().name(),
                kept.service().canonical(),
                promise.map(Promise::amount).orElse(null),
                promise.map(Promise::unit).orElse(WorkUnit.DAY),
                Optional.ofNullable(standard.fee())
                        .map(fee -> Math.toIntExact(fee.rupiah()))
                        .orElse(null),
                standard.statutory().ownDays(),
                standard.statutory().basis(),
                part(standard.said(), true),
                part(standard.said(), false),
                kept.service().version());
    }

    Service of(Service before) {
        return new Service(before.id(), before.code(), before.position(), name, canonical, version);
    }

    ServiceStandard standard() {
        Map<Component, String> said = new EnumMap<>(Component.class);
        said.putAll(delivery);
        said.putAll(organisation);
        return new ServiceStandard(
                said,
                amount == null ? null : new Promise(amount, unit),
                rupiah == null ? null : new Fee(rupiah),
                new StatutoryTime(statutoryDays, statutoryBasis));
    }

    private static Map<Component, String> part(Map<Component, String> said, boolean ofDelivery) {
        Map<Component, String> part = new EnumMap<>(said.isEmpty() ? new EnumMap<>(Component.class) : said);
        part.keySet().removeIf(component -> component.isOfDelivery() != ofDelivery);
        return part;
    }
}
