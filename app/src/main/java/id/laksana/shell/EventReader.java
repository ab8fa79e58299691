package id.laksana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.dau.DauEnforcementException;
import id.laksana.agency.AgencyMixedUp;

/** Takes the events of a page; what fails in a listener never comes out of here, so what does is no event of our pages. */
class EventReader extends ServerRpcHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void handleRpc(UI page, String message, VaadinRequest request)
            throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
        try {
            super.handleRpc(page, message, request);
        } catch (ClientResentPayloadException
                | ResynchronizationRequiredException
                | DauEnforcementException
                | AgencyMixedUp e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    /** Not what Vaadin's client sends. What was sent stands in no message. */
    static class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(RuntimeException cause) {
            super(cause.getClass().getSimpleName() + " at " + cause.getStackTrace()[0], cause);
        }
    }
}
