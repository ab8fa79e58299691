package id.laksana.agreement.story;

import java.util.List;

/** Somebody who knows how a case goes. */
public interface Storyteller {

    /** A whole case from its start. Questions are answered so, one after the other, and all further ones with Ya. */
    Story tell(List<Boolean> answers);
}
