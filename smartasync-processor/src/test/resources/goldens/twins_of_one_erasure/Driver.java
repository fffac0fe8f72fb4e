package goldens.twins_of_one_erasure;

final class Driver {

    private Driver() {}

    static Cache<?, ?> cache() {
        return new Cache<String, String>("value");
    }
}
