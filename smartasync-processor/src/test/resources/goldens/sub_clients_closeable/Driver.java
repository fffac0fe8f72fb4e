package goldens.sub_clients_closeable;

import java.io.StringWriter;
import java.io.Writer;

final class Driver {

    static Writer writer() {
        return new StringWriter() {

            @Override
            public String toString() {
                return "writer";
            }
        };
    }
}
