package goldens.sub_clients;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Connected {

    Connected self();

    Topics defaults();
}
