package goldens.intersection_bounds;

class Driver {
    /** An exception that runs. */
    static final class Task extends Exception implements Runnable {
        private static final long serialVersionUID = 1L;

        @Override
        public void run() {}
    }

    static Exception task() {
        return new Task();
    }

    static Number number() {
        return 7;
    }
}
