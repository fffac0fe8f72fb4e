package goldens.sub_clients_nested;

import io.github.smartasync.SmartAsync;

/** Leads to a type inside itself, which is static, so that it has type arguments of its own alone. */
@SmartAsync
public class Table<K> {

    public Row<K> first() {
        return new Row<>();
    }

    @Override
    public String toString() {
        return "table";
    }

    @SmartAsync
    public static class Row<V> {

        public int count() {
            return 1;
        }

        @Override
        public String toString() {
            return "row";
        }
    }
}
