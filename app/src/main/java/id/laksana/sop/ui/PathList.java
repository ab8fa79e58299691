package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Procedure;
import java.util.List;
import java.util.Optional;

/** The paths in their order, some at a time. */
final class PathList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 50;

    private final transient Procedure procedure;
    private final transient List<Path> paths;
    private final transient Optional<Path> slowest;
    private final transient StepWords numbers;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("", _ -> showMore());

    PathList(Procedure procedure, List<Path> paths, Optional<Path> slowest, StepWords numbers) {
        this.procedure = procedure;
        this.paths = paths;
        this.slowest = slowest;
        this.numbers = numbers;
        list.addClassName("paths");
        getContent().add(new H2(getTranslation("times.paths")), list, more);
        showMore();
    }

    private void showMore() {
        int shown = list.getComponentCount();
        int end = Math.min(shown + AT_A_TIME, paths.size());
        for (int place = shown; place < end; place++) {
            Path path = paths.get(place);
            list.add(new PathCard(procedure, path, place + 1, numbers, slowest.equals(Optional.of(path))));
        }
        more.setVisible(end < paths.size());
        more.setText(getTranslation("times.more", Math.min(AT_A_TIME, paths.size() - end), end, paths.size()));
    }
}
