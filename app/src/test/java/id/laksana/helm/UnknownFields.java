package id.laksana.helm;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a resource that Kubernetes does not know: the models collect whatever is misspelt. */
final class UnknownFields {

    private final List<String> paths = new ArrayList<>();

    private UnknownFields() {}

    static List<String> in(HasMetadata resource) {
        var unknown = new UnknownFields();
        unknown.walk(resource.getKind(), resource);
        return unknown.paths;
    }

    private void walk(String path, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, each) -> walk(path + "." + key, each));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(path + "[" + i + "]", list.get(i));
                }
            }
            case KubernetesResource model -> walkProperties(path, model);
            case null -> {}
            default -> {}
        }
    }

    private void walkProperties(String path, KubernetesResource model) {
        Arrays.stream(model.getClass().getMethods())
                .filter(method ->
                        method.getName().startsWith("get") && method.getParameterCount() == 0 && !method.isDefault())
                .forEach(getter -> {
                    var name = getter.getName().substring(3);
                    var value = read(getter, model);
                    if (name.equals("AdditionalProperties") && value instanceof Map<?, ?> map) {
                        map.keySet().forEach(key -> paths.add(path + "." + key));
                    } else {
                        walk(path + "." + name, value);
                    }
                });
    }

    private static @Nullable Object read(Method getter, KubernetesResource model) {
        try {
            return getter.invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(getter.toString(), e);
        }
    }
}
