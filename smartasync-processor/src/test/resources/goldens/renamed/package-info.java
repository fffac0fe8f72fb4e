/** Methods of others are named by {@code rename}, also as twins. */
@SmartAsyncFor(
        value = Orders.class,
        rename = {"placeNow=place", "placeLater = place", "find(String)=byName", "find(long)=byId", "cancelAsync=abort"})
package goldens.renamed;

import io.github.smartasync.SmartAsyncFor;
