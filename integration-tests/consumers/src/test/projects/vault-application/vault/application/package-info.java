/** Uses a vault, without SQL. */
@SmartAsyncFor(Vault.class)
package vault.application;

import io.github.smartasync.SmartAsyncFor;
import vault.Vault;
