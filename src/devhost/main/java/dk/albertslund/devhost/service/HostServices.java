package dk.albertslund.devhost.service;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All services that the host exports to the plugin, by the type under which the plugin imports them. */
public final class HostServices {
    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    /**
     * @param baseUrl with the context path and no slash at the end, for example {@code
     * http://localhost:1990/confluence}
     */
    public HostServices(Wiki wiki, InstalledPlugin plugin, VelocityHelperService velocity, String baseUrl) {
        HostAccessModeService mode = new HostAccessModeService();
        add(AccessModeService.class, mode);
        add(ApplicationProperties.class, new HostApplicationProperties(baseUrl));
        add(AttachmentManager.class, new HostAttachmentManager(wiki));
        EventPublisher publisher = new HostEventPublisher();
        add(EventPublisher.class, publisher);
        add(HttpContext.class, new HostHttpContext());
        add(I18nResolver.class, new HostI18nResolver(plugin));
        add(PageBuilderService.class, new HostPageBuilderService());
        add(PageManager.class, new HostPageManager(wiki, publisher));
        add(PermissionManager.class, new HostPermissionManager(wiki, mode));
        add(
                SpaceManager.class,
                key -> wiki.space(key).map(space -> new HostSpace(space, wiki)).orElse(null));
        add(SpacePermissionManager.class, new HostSpacePermissionManager(wiki));
        add(TimeZoneManager.class, new HostTimeZoneManager());
        add(UserAccessor.class, HostUserManager.userAccessor(wiki));
        add(UserManager.class, HostUserManager.userManager(wiki));
        add(VelocityHelperService.class, velocity);
        add(WebSudoManager.class, new HostWebSudoManager());
        HostMailQueue mails = new HostMailQueue();
        add(MultiQueueTaskManager.class, mails);
        add(MailServerManager.class, mails);
    }

    /** Adds a service that is created elsewhere. */
    public <T> void also(Class<T> type, T service) {
        add(type, service);
    }

    private <T> void add(Class<T> type, T service) {
        byType.put(type, service);
    }

    public Map<Class<?>, Object> byType() {
        return Collections.unmodifiableMap(byType);
    }

    /** Read-only mode; switched by the host itself. */
    public HostAccessModeService accessMode() {
        return (HostAccessModeService) byType.get(AccessModeService.class);
    }

    /** The mails that the wiki would send. */
    public HostMailQueue mails() {
        return (HostMailQueue) byType.get(MailServerManager.class);
    }

    /** Publishes the wiki's own events too. */
    public EventPublisher events() {
        return (EventPublisher) byType.get(EventPublisher.class);
    }
}
