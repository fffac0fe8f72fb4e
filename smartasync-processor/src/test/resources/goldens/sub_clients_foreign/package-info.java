@SmartAsyncFor(Client.class)
@SmartAsyncFor(value = Files.class, sync = "BlockingFiles")
package goldens.sub_clients_foreign;

import goldens.sub_clients_foreign.library.Client;
import goldens.sub_clients_foreign.library.Files;
import io.github.smartasync.SmartAsyncFor;
