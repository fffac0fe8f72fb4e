package bad.looks_async;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.Future;

@SmartAsync // [SA062]
class Chat {
    interface Action<T> {
        void queue();

        Future<T> submit();
    }

    interface Call<T> {
        void enqueue(Runnable callback);
    }

    interface TextAction extends Action<String> {}

    interface Bus {
        void subscribe(Runnable listener);
    }

    interface Listenable<T> extends List<T> {
        void addListener(Runnable listener);
    }

    public Action<String> send() {
        return null;
    }

    public TextAction greet() {
        return null;
    }

    public Call<String> call() {
        return null;
    }

    @SmartAsync.Direct
    public Call<String> direct() {
        return null;
    }

    public Bus bus() {
        return null;
    }

    public Listenable<String> list() {
        return null;
    }
}
