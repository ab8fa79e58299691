package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Anchor;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.StepId;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chart on a screen knows of its steps beyond their symbols. */
final class StepDetails {

    /** How far a badge stands out to the left. */
    private static final double BEYOND = 4;

    private final Scheme scheme;
    private final ChartLook look;
    private final StripSizes sizes;

    StepDetails(Scheme scheme, ChartLook look, StripSizes sizes) {
        this.scheme = scheme;
        this.look = look;
        this.sizes = sizes;
    }

    Map<String, String> attributes(StepId step) {
        Overlay overlay = look.overlays().get(step);
        String mark = overlay == null ? "" : " chart-" + overlay.mark().name().toLowerCase(Locale.ROOT);
        String end = endsWithoutTheProduct(step) ? " chart-refusal" : "";
        Map<String, String> attributes = SvgPainter.attributes("class", "chart-step" + end + mark);
        if (look.selectable()) {
            attributes.put("tabindex", "0");
            attributes.put("role", "button");
            attributes.put("aria-pressed", "false");
            attributes.put("aria-label", title(step));
        }
        return attributes;
    }

    private boolean endsWithoutTheProduct(StepId step) {
        List<Flow> exits = scheme.flowsFrom(step);
        return exits.size() == 1
                && exits.getFirst().target() instanceof Flow.End end
                && !end.outcome().isAccepting();
    }

    List<Svg> before(StepId step) {
        return List.of(new Svg.Element("title", SvgPainter.attributes(), List.of(new Svg.Text(title(step)))));
    }

    private String title(StepId id) {
        Scheme.Act step = scheme.act(id).orElseThrow();
        String performers = step.performers().stream()
                .map(performer -> scheme.column(performer).orElseThrow())
                .map(Scheme.Column::name)
                .collect(Collectors.joining(", "));
        Overlay overlay = look.overlays().get(id);
        return Stream.of(
                        step.no(),
                        performers,
                        step.activity(),
                        step.question(),
                        overlay == null ? null : overlay.text())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** At the symbol's lower left, where neither lines nor answers run. */
    List<Svg> over(Symbol symbol) {
        Overlay overlay = look.overlays().get(symbol.step());
        if (overlay == null || overlay.text().isBlank()) {
            return List.of();
        }
        Box box = symbol.box();
        double height = 1.4 * sizes.text();
        double most = Math.min(box.width(), sizes.symbolWidth()) / 2 - 2;
        double size = Lettering.fitting(overlay.text(), sizes.text(), most - height / 2);
        double width = Math.min(most, Lettering.width(overlay.text(), size) + height / 2);
        Box badge = new Box(box.x() - BEYOND, box.bottom() - height / 2, width, height);
        Point at = new Point(badge.centreX(), badge.centreY() + size * StripSizes.CAPITAL / 2);
        Svg plate = path("chart-badge", Outline.capsule(badge));
        return List.of(plate, SvgPainter.text("chart-badge-text", overlay.text(), at, size, Anchor.MIDDLE));
    }

    /** Without a stylesheet nothing is seen of it, and nothing hidden by it. */
    private static Svg path(String kind, Path2D outline) {
        return new Svg.Element(
                "path", SvgPainter.attributes("class", kind, "d", SvgPath.of(outline), "fill", "none"), List.of());
    }
}
