package goldens.clashing_supertype;

class Driver {
    static Root root() {
        return new Leaf();
    }
}
