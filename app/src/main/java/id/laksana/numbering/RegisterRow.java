package id.laksana.numbering;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("number_register")
record RegisterRow(@Id String key, String name, int position, long version) {

    Register register() {
        return new Register(key, name, position, version);
    }
}
