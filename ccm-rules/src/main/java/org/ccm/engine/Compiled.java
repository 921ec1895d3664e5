package org.ccm.engine;

import java.util.List;
import org.drools.model.Model;

/**
 * Rules compiled at run time, in a class loader of their own: when nothing refers to this any more, they are gone.
 *
 * @param models what the engine makes its network of, anew for each network
 */
record Compiled(List<Class<? extends Model>> models) {

    List<Model> fresh() {
        return models.stream().map(Compiled::fresh).toList();
    }

    private static Model fresh(Class<? extends Model> model) {
        try {
            return model.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + model.getName() + " cannot be loaded", e);
        }
    }
}
