// snippet:start
import java.net.URI;
import pages.*;

var web = WebSync.of(new Web());
// end:start
