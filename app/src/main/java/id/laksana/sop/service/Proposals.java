package id.laksana.sop.service;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.sheet.DamagedSheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.version.PublishedSops;
import id.laksana.sop.version.PublishedSops.Serving;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What SOPs propose. Reading a sheet takes longer than anything else here, so what it says is kept: a version never changes. */
@Singleton
class Proposals {

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);
    private static final int REMEMBERED = 5000;
    private static final int READ_AT_ONCE = 100;

    private final PublishedSops sops;

    private final Map<String, Proposal> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proposal> eldest) {
            return size() > REMEMBERED;
        }
    });

    Proposals(PublishedSops sops) {
        this.sops = sops;
    }

    /** By services: what the SOPs say by which they begin. */
    Map<UUID, Proposal> of(List<Serving> serving) {
        List<Serving> starting = serving.stream()
                .filter(sop -> sop.startsHere() && sop.runnable())
                .toList();
        Map<UUID, Proposal> proposals = new HashMap<>();
        starting.forEach(sop -> Optional.ofNullable(known.get(sop.hash()))
                .ifPresent(proposal -> proposals.put(sop.service(), proposal)));
        List<Serving> unknown = starting.stream()
                .filter(sop -> !proposals.containsKey(sop.service()))
                .toList();
        for (int from = 0; from < unknown.size(); from += READ_AT_ONCE) {
            proposals.putAll(read(unknown.subList(from, Math.min(from + READ_AT_ONCE, unknown.size()))));
        }
        return proposals;
    }

    private Map<UUID, Proposal> read(List<Serving> asked) {
        Map<String, byte[]> documents = sops.documents(asked);
        return asked.stream()
                .collect(toMap(
                        Serving::service,
                        sop -> known.computeIfAbsent(
                                sop.hash(), hash -> read(sop, documents.getOrDefault(hash, new byte[0])))));
    }

    /** All others are told even where one cannot be read. */
    private static Proposal read(Serving sop, byte[] document) {
        try {
            return Proposal.of(SheetFormat.readStored(document));
        } catch (DamagedSheet damaged) {
            LOG.error("Version {} of {} is damaged", sop.version(), sop.code(), damaged);
            return Proposal.NONE;
        }
    }
}
