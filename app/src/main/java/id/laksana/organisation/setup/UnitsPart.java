package id.laksana.organisation.setup;

import id.laksana.agency.AgencyDay;
import id.laksana.organisation.structure.Chart;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Structure;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody leads, and somebody works. */
@Singleton
class UnitsPart implements SetUpPart {

    private final Structure structure;
    private final AgencyDay day;

    UnitsPart(Structure structure, AgencyDay day) {
        this.structure = structure;
        this.day = day;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.UNITS;
    }

    @Override
    public Standing standing() {
        Chart chart = structure.chart();
        List<Post> open =
                chart.posts().stream().filter(post -> post.isOpen(day.today())).toList();
        boolean led = open.stream().anyMatch(post -> post.kind() == PostKind.HEAD);
        int units = chart.units().all().size();
        return new Standing(State.of(units > 0, led && open.size() > 1), units, open.size());
    }
}
