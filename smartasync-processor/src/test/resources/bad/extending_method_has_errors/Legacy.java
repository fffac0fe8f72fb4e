package bad.extending_method_has_errors;

import java.util.Map;

public interface Legacy {
    String name();

    Map<String, String> all();
}
