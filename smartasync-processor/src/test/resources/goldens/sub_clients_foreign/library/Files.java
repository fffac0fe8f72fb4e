package goldens.sub_clients_foreign.library;

public class Files {

    public String read(String name) {
        return name;
    }

    @Override
    public String toString() {
        return "files";
    }
}
