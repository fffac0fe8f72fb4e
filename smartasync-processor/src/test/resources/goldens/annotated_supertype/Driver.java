package goldens.annotated_supertype;

class Driver {
    @SuppressWarnings("rawtypes")
    static Animal animal() {
        return new Dog();
    }
}
