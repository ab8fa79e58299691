package id.laksana.sop.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("approval_choice")
record ChoiceRow(@Id boolean one, boolean fourEyes, long version) {

    FourEyes.Choice choice() {
        return new FourEyes.Choice(fourEyes, version);
    }
}
