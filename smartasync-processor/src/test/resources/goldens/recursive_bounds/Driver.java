package goldens.recursive_bounds;

import java.lang.annotation.ElementType;

class Driver {
    @SuppressWarnings("rawtypes")
    static Class type() {
        return ElementType.class;
    }

    /** A node. */
    record Leaf(String value) implements Tree.Node<String, Leaf> {}

    @SuppressWarnings("rawtypes")
    static Tree.Node node() {
        return new Leaf("leaf");
    }
}
