package goldens.mixin_offloaded;

import java.io.IOException;
import java.util.List;

final class Driver {

    static TablesFutures mixin() {
        return new Made();
    }

    static final class Made implements Tables {

        @Override
        public List<String> list() throws IOException {
            throw new IOException("disk");
        }

        @Override
        public int count(String operation) {
            return operation.length();
        }

        @Override
        public String name() {
            return "name";
        }

        @Override
        public void close() {}
    }
}
