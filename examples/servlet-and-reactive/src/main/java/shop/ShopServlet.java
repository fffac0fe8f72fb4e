package shop;

import io.github.smartasync.runtime.CallTimeoutException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each request has a thread of Tomcat, which may block. So the servlet calls the sync view. */
@SuppressWarnings("serial") // Only its superclass is serializable.
final class ShopServlet extends HttpServlet {

    private final WarehouseClientSync warehouse;

    ShopServlet(WarehouseClientSync warehouse) {
        this.warehouse = warehouse;
    }

    // snippet:servlet
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String article = request.getParameter("article");
        try {
            response.getWriter().print(article + ": " + warehouse.pieces(article));
        } catch (UnknownArticleException e) {
            response.sendError(404, e.getMessage());
        } catch (CallTimeoutException e) {
            response.sendError(504, e.getMessage());
        }
    }
    // end:servlet

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().print(warehouse.take(request.getParameter("article")) ? "sold" : "sold out");
        } catch (CallTimeoutException e) {
            response.sendError(504, e.getMessage());
        }
    }
}
