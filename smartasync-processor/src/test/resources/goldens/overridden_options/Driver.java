package goldens.overridden_options;

class Driver {
    static Impl impl() {
        return new Impl();
    }

    static Base base() {
        return new Impl();
    }

    static Api<String> api() {
        return new Impl();
    }
}
