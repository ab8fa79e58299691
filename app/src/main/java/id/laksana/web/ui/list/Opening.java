package id.laksana.web.ui.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How a row of a list is opened: at an address of its own, or by an act on the page. */
final class Opening<T> {

    private static final String CONTENT = "#";

    private final String template;
    private final UnaryOperator<LitRenderer<T>> binding;

    private Opening(String template, UnaryOperator<LitRenderer<T>> binding) {
        this.template = template;
        this.binding = binding;
    }

    static <T> Opening<T> at(Function<T, String> address) {
        return new Opening<>(
                "<a class=\"row-link\" href=\"${item.opens}\">#</a>",
                renderer -> renderer.withProperty("opens", address::apply));
    }

    static <T> Opening<T> by(SerializableConsumer<T> act) {
        return new Opening<>(
                "<button class=\"row-link\" @click=\"${open}\">#</button>",
                renderer -> renderer.withFunction("open", act));
    }

    /** Makes what opens the row of its content. */
    String around(String content) {
        return template.replace(CONTENT, content);
    }

    LitRenderer<T> bound(LitRenderer<T> renderer) {
        return binding.apply(renderer);
    }
}
