package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Divider;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.Shape.Terminal;
import id.laksana.sop.draw.Shape.Words;

/** Shapes at another height. */
final class Moved {

    private Moved() {}

    static Shape down(Shape shape, double by) {
        return switch (shape) {
            case Symbol it -> new Symbol(it.step(), it.form(), it.box().down(by), it.lead(), it.absent());
            case Terminal it -> new Terminal(it.flow(), it.outcome(), it.box().down(by));
            case Route it ->
                new Route(
                        it.flow(),
                        it.points().stream().map(point -> point.down(by)).toList(),
                        it.arrow(),
                        it.way());
            case Connector it -> new Connector(it.letter(), it.box().down(by), it.upwards(), it.flows());
            case Words it -> new Words(it.text(), it.at().down(by), it.size(), it.anchor(), it.step(), it.flow());
            case Divider it -> new Divider(it.x(), it.from() + by, it.to() + by);
        };
    }
}
