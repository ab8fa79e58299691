package id.laksana.samples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import io.micronaut.context.annotation.Prototype;

@Prototype
@Route(":agency/contoh-gagal")
@Allowed(Permission.ENTER)
class FailingView extends Div {

    private static final long serialVersionUID = 1L;

    FailingView() {
        throw new IllegalStateException("This view fails so that its failure can be looked at.");
    }
}
