@SmartAsyncFor(Mailer.class)
package shop.mail;

import io.github.smartasync.SmartAsyncFor;
import shop.Mailer;
