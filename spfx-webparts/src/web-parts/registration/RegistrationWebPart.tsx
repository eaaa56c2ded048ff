import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { Button } from '@fluentui/react-components';

export default class RegistrationWebPart extends BaseClientSideWebPart<{ registerUrl: string }> {
  public override render(): void {
    render(<Button>{this.context.pageContext.web.absoluteUrl}</Button>, this.domElement);
  }

  protected override onDispose(): void {
    unmountComponentAtNode(this.domElement);
  }
}
