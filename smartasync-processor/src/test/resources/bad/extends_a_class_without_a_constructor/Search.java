package bad.extends_a_class_without_a_constructor;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        kind = SmartAsync.Kind.CLASS,
        syncExtends = Base.class) // [SA083]
public class Search {
    public String find() {
        return "";
    }
}

class Base {
    Base(int size) {}
}

class User {
    String use(SearchSync search) {
        return search.find() + new SearchSync(new Search()).find();
    }
}
